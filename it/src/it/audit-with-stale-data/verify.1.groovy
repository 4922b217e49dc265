def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.json('target/ci/audit/audit.json').verdict.asString == 'incomplete'
assert story.findings('warning').contains('audit/stale')
assert story.logLines('OSV Maven from osv.zip, 72h').size() == 1
