-- Keeps a half-done sign-in. KEYS[1] pending; ARGV[1] life in seconds, ARGV[2..] names and values of its fields
-- Answers {end in seconds}
redis.call('HSET', KEYS[1], unpack(ARGV, 2))
redis.call('EXPIRE', KEYS[1], ARGV[1])
return {tonumber(redis.call('TIME')[1]) + tonumber(ARGV[1])}
