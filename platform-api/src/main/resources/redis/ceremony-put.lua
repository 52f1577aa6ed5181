-- Keeps what was handed out; it replaces what the same holder had before. KEYS[1] ceremony; ARGV[1] what, ARGV[2] seconds
redis.call('SET', KEYS[1], ARGV[1], 'EX', ARGV[2])
return {1}
