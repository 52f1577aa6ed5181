-- Ends the sessions of an owner that have the given scope, or all of them when the scope is empty.
-- KEYS[1] index of the owner; ARGV[1] scope, ARGV[2] what stands before the hash in keys of sessions
-- Answers {how many}
local ended = 0
local sessions = redis.call('HGETALL', KEYS[1])
for i = 1, #sessions, 2 do
    if ARGV[1] == '' or sessions[i + 1] == ARGV[1] then
        ended = ended + redis.call('DEL', ARGV[2] .. sessions[i])
        redis.call('HDEL', KEYS[1], sessions[i])
    end
end
return {ended}
