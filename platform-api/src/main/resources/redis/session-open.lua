-- Marks that a person has acted in this session. KEYS[1] session. Answers {1} the first time, {0} after that.
if redis.call('EXISTS', KEYS[1]) == 0 then return {0} end
return {redis.call('HSETNX', KEYS[1], 'o', 1)}
