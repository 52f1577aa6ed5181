-- KEYS[1] challenge. Answers {address, owner when one is known already} or {} when it is over.
local found = redis.call('HMGET', KEYS[1], 'e', 'o', 'z', 'x')
if not found[1] or found[3] or tonumber(found[4]) <= tonumber(redis.call('TIME')[1]) then return {} end
return {found[1], found[2] or ''}
