def story = io.github.cimaven.it.Story.of(binding.variables)
def audit = story.json('app/target/ci/audit/audit.json')
assert audit.verdict.asString == 'passed'
assert audit.vulnerabilities.size() == 0
assert audit.incomplete.size() == 0
context.get('server').tables()
true
