package samples.broken.web;

import org.springframework.web.bind.annotation.RestController;

/** Breaks on purpose: a controller that others can call. */
@RestController
public class PublicController {}
