def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.json('target/ci/audit/audit.json').verdict.asString == 'incomplete'
assert story.findings('warning').contains('audit/no-data')
assert story.log().contains('Not audited: no data; ')
