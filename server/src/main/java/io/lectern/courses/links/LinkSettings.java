package io.lectern.courses.links;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the academy asks other places of the web about the links of its lessons.
 *
 * @param check whether links are looked at each night
 */
@ConfigurationProperties("lectern.links")
public record LinkSettings(@DefaultValue("true") boolean check) {}
