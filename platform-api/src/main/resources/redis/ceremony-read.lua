-- KEYS[1] ceremony, ARGV[1] 1 when it is used up by this. Answers {what} or {} when there is none.
local what = redis.call('GET', KEYS[1])
if not what then return {} end
if ARGV[1] == '1' then redis.call('DEL', KEYS[1]) end
return {what}
