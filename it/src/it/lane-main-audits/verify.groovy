def story = io.github.cimaven.it.Story.of(binding.variables)
def audit = story.json('target/ci/audit/audit.json')
assert audit.verdict.asString == 'incomplete'
assert audit.incomplete*.rule*.asString == ['no-base']
assert story.log().contains('Nobody can tell what the change adds')
