package samples.broken.courses.internal;

import org.springframework.web.bind.annotation.RestController;

/** Breaks on purpose: a controller outside a web package. */
@RestController
class Controller {}
