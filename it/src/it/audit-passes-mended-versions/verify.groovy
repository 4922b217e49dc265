def story = io.github.cimaven.it.Story.of(binding.variables)
def audit = story.json('target/ci/audit/audit.json')
assert audit.verdict.asString == 'passed'
// log4j-core, log4j-api, commons-text, commons-lang3; what only tests have is not audited.
assert audit.artifacts.asInt == 4
assert story.findings('warning').findAll { it.startsWith('audit/') } == []
assert story.json('target/ci/audit/audit.sarif').runs[0].results.isEmpty()
assert story.logLines('OSV Maven from osv.zip, 2h').size() == 1
