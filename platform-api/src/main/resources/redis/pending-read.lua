-- KEYS[1] pending. Answers {owner, audience, step, proofs, firm} or {} when it is over.
local pending = redis.call('HMGET', KEYS[1], 'o', 'k', 's', 'm', 'g')
if not pending[1] then return {} end
return pending
