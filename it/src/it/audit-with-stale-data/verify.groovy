def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.json('target/ci/audit/audit.json').verdict.asString == 'passed'
assert story.findings('warning').findAll { it.startsWith('audit/') } == []
