package samples.broken.vendors;

import io.lettuce.core.RedisClient;

/** Breaks on purpose: a vendor's class outside its adapter. */
record KnowsRedis(RedisClient vendor) {}
