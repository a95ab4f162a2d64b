package samples.broken.courses.internal;

import org.springframework.web.bind.annotation.RestController;

/** Breaks on purpose: a public controller outside a web package. */
@RestController
public class Controller {}
