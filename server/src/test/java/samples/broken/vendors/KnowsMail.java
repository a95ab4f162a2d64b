package samples.broken.vendors;

import jakarta.mail.Session;

/** Breaks on purpose: a vendor's class outside its adapter. */
record KnowsMail(Session vendor) {}
