def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.record().success
assert story.record().findings.findAll { it.rule.startsWith('lint/') }.isEmpty()
assert story.json('target/ci/lint.sarif').getAsJsonArray('runs')[0].getAsJsonObject().getAsJsonArray('results').isEmpty()
assert story.logLines('Java files looked at: 1.').size() == 1
