def story = io.github.cimaven.it.Story.of(binding.variables)
def findings = story.jsonArray('target/ci/findings/drift.json')*.asJsonObject
assert findings*.get('rule')*.asString == ['drift/changed', 'drift/changed', 'drift/missing']
assert findings*.get('severity')*.asString*.toLowerCase().every { it == 'warning' }
assert findings[0].get('file').asString == '.github/workflows/main-build.yml'
def lines = story.text('.github/workflows/main-build.yml').readLines()
assert lines[findings[0].get('line').asInt - 1].contains('timeout-minutes: 600')
assert findings[0].get('message').asString.contains('has "timeout-minutes: 600" where ci:init writes "timeout-minutes: 20"')
assert findings[1].get('message').asString.contains('lacks what ci:init writes there: "persist-credentials: false"')
assert story.text('target/ci/drift.diff').contains('-    timeout-minutes: 600\n+    timeout-minutes: 20\n')
true
