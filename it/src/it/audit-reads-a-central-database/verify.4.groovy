def story = io.github.cimaven.it.Story.of(binding.variables)
def audit = story.json('app/target/ci/audit/audit.json')
assert audit.verdict.asString == 'incomplete'
assert audit.incomplete*.rule*.asString == ['unusable']
assert story.log().contains('dependency-check could not do its work with')
true
