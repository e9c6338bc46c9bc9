-- Asks one path after the other: the path that is given, with each line of bench/queries.txt in the place of QUERY.
local paths, sent = {}, 0
function init(args)
  local template = args[1]
  for query in io.lines((args[2] or "bench") .. "/queries.txt") do
    local encoded = query:gsub("[^%w]", function(c) return string.format("%%%02X", c:byte()) end)
    paths[#paths + 1] = template:gsub("QUERY", function() return encoded end)
    if not template:find("QUERY") then break end
  end
end
function request()
  sent = sent + 1
  return wrk.format("GET", paths[1 + sent % #paths])
end
function done(summary, latency)
  io.write(string.format("%8.2f %8.2f %6d %5d\n", latency:percentile(50) / 1000, latency:percentile(99) / 1000, summary.requests,
    summary.errors.status + summary.errors.timeout + summary.errors.read))
end
