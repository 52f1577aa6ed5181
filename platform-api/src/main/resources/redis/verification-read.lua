-- Tells whom a verification session is about, to the browser that has it. KEYS[1] challenge; ARGV[1] verification hash.
-- Answers {address, owner, access link or empty} or {} when there is none
local found = redis.call('HMGET', KEYS[1], 'v', 'e', 'o', 'l', 'z')
if found[1] ~= ARGV[1] or not found[3] or found[5] == 'used' then return {} end
return {found[2], found[3], found[4] or ''}
