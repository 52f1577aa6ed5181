-- Marks that a person has acted in this session. KEYS[1] session, ARGV[1] mark. Answers {1} the first time, {0} after that.
if redis.call('EXISTS', KEYS[1]) == 0 then return {0} end
return {redis.call('HSETNX', KEYS[1], ARGV[1], 1)}
