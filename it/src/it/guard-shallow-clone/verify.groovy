def story = io.github.cimaven.it.Story.of(binding.variables)
def findings = story.json('clone/target/ci/record.json').findings
assert findings.findAll { it.severity.asString == 'ERROR' }*.rule*.asString.contains('guard/full-history')
assert story.log().contains('git fetch --unshallow --tags')
