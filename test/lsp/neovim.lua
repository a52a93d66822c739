-- Drives Neovim's own client through the requests of a session, and writes what came of each as a line of JSON to the file `FLOWSPEC_SAID`.
-- Nothing is waited for by time: each step waits until what it is about is there, and fails after a limit that no machine reaches.
local limit = 300000
local said = io.open(vim.env.FLOWSPEC_SAID, "w")

local function say(step, value)
  said:write(vim.json.encode({ step = step, value = value }), "\n")
  said:flush()
end

local function await(what, condition)
  if not vim.wait(limit, condition, 20) then error("never came: " .. what) end
end

local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, limit)
  for _, answer in pairs(answers or {}) do
    if answer.error then error(method .. ": " .. answer.error.message) end
    return answer.result
  end
  error(method .. " was not answered")
end

local function lines() return vim.api.nvim_buf_get_lines(0, 0, -1, false) end

-- The line and the byte of a text in the buffer, and a little behind them; the cursor goes there.
local function go(text, behind)
  for number, line in ipairs(lines()) do
    local from = line:find(text, 1, true)
    if from then
      vim.api.nvim_win_set_cursor(0, { number, from - 1 + (behind or 0) })
      return number, from - 1
    end
  end
  error(text .. " does not stand in the text")
end

local function here() return vim.lsp.util.make_position_params(0, "utf-16") end

local function codes()
  local found = {}
  for _, each in ipairs(vim.diagnostic.get(0)) do
    local own = each.user_data and each.user_data.lsp or {}
    table.insert(found, string.format("%d:%d %s", each.lnum + 1, each.col + 1, each.code or own.code))
  end
  table.sort(found)
  return found
end

local function replace(old, new)
  local number = go(old)
  local from, to = lines()[number]:find(old, 1, true)
  vim.api.nvim_buf_set_text(0, number - 1, from - 1, number - 1, to, { new })
end

local function steps()
  vim.cmd("edit specs/loan.flow.yaml")
  await("the client", function() return #vim.tbl_values(vim.lsp.buf_get_clients(0)) > 0 end)
  say("filetype", vim.bo.filetype)

  await("findings", function() return #vim.diagnostic.get(0) > 0 end)
  say("findings", codes())

  go("readSeconds", 2)
  say("hover", ask("textDocument/hover", here()).contents.value)

  go("{{borrower}}", 3)
  local target = ask("textDocument/definition", here())
  target = target.uri and target or target[1]
  local range = target.range or target.targetSelectionRange
  say("definition", { line = range.start.line + 1, text = lines()[range.start.line + 1] })

  local params = here()
  params.context = { includeDeclaration = true }
  say("references", #ask("textDocument/references", params))

  vim.lsp.buf.document_highlight()
  local marks = function() return vim.api.nvim_buf_get_extmarks(0, vim.lsp.util._reference_namespace or vim.api.nvim_create_namespace("vim_lsp_references"), 0, -1, {}) end
  await("highlights", function() return #marks() > 0 end)
  say("highlights", #marks())

  vim.lsp.buf.rename("debtor")
  await("the new name", function() return table.concat(lines(), "\n"):find("{{debtor}}", 1, true) ~= nil end)
  say("rename", vim.tbl_filter(function(line) return line:find("debtor", 1, true) end, lines()))

  -- A key is begun on a line of its own, and the proposals are those that fit what is there.
  local number = go("readSeconds")
  vim.api.nvim_buf_set_lines(0, number, number, false, { "    no" })
  vim.api.nvim_win_set_cursor(0, { number + 1, 5 })
  params = here()
  params.position.character = 6
  local answer = ask("textDocument/completion", params)
  local labels = vim.tbl_map(function(item) return item.label end, answer.items or answer)
  table.sort(labels)
  say("completion", labels)
  vim.api.nvim_buf_set_lines(0, number, number + 1, false, {})

  -- The editor asks for fixes as its user would, and takes the one that is offered for the finding.
  local offered
  vim.ui.select = function(actions, options, choose)
    offered = vim.tbl_map(function(action) return options.format_item(action) end, actions)
    for index, action in ipairs(actions) do
      if options.format_item(action):find(vim.env.FLOWSPEC_FIX, 1, true) then return choose(action, index) end
    end
    choose(nil)
  end
  go("titel")
  await("the finding of the renamed text", function() return vim.tbl_contains(vim.tbl_map(function(each) return each:match("%S+$") end, codes()), "known-keys") end)
  vim.lsp.buf.code_action()
  await("the fix", function() return table.concat(lines(), "\n"):find("\ntitle:", 1, true) ~= nil end)
  say("code action", offered)

  local symbols = ask("textDocument/documentSymbol", { textDocument = { uri = vim.uri_from_bufnr(0) } })
  local function named(list, depth)
    local names = {}
    for _, symbol in ipairs(list) do
      table.insert(names, string.rep("  ", depth) .. symbol.name)
      if depth < 1 then vim.list_extend(names, named(symbol.children or {}, depth + 1)) end
    end
    return names
  end
  say("symbols", named(symbols, 0))

  local links = ask("textDocument/documentLink", { textDocument = { uri = vim.uri_from_bufnr(0) } })
  say("links", vim.tbl_map(function(link) return vim.fn.fnamemodify(vim.uri_to_fname(link.target), ":t") end, links))

  replace("readSeconds: 500", "readSeconds: 30")
  await("no findings", function() return #vim.diagnostic.get(0) == 0 end)
  say("mended", codes())

  replace("deadline: ", "deadline:      ")
  if vim.lsp.buf.format then vim.lsp.buf.format({ timeout_ms = limit }) else vim.lsp.buf.formatting_sync(nil, limit) end
  say("formatting", lines()[go("deadline")])
  say("text", table.concat(lines(), "\n"))

  local clients = vim.lsp.get_active_clients()
  vim.lsp.stop_client(clients)
  await("the end of the server", function() return #vim.lsp.get_active_clients() == 0 end)
  say("stopped", true)
end

local ok, why = xpcall(steps, debug.traceback)
if not ok then say("failed", { why = why, findings = codes(), text = lines(), log = vim.fn.readfile(vim.lsp.get_log_path()) }) end
said:close()
vim.cmd("qa!")
