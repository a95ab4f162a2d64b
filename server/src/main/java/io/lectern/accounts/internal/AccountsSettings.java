package io.lectern.accounts.internal;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the academy is opened and found.
 *
 * @param demo whether this is the demo academy, whose accounts the sign-in page shows
 * @param publicUrl the address people reach this academy by. Links in mails are made from it and never from a request, whose
 *     {@code Host} header anybody can choose
 */
@ConfigurationProperties("lectern")
public record AccountsSettings(@DefaultValue("true") boolean demo, URI publicUrl) {}
