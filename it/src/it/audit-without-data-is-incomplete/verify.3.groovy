def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.json('target/ci/audit/audit.json').verdict.asString == 'incomplete'
assert story.findings('error') == ['audit/unusable']
assert story.errors().join('\n').contains('The advisories of OSV in cut.zip cannot be relied on')
assert !story.hasStackTrace()
