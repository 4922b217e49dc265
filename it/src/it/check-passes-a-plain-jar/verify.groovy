def story = io.github.cimaven.it.Story.of(binding.variables)
def found = story.jsonArray('target/ci/findings/check-greeter.json')
assert found*.severity*.asString*.toLowerCase() as Set == ['note'] as Set
assert found*.rule*.asString as Set == ['check/timestamps', 'check/licence', 'check/central-artifacts'] as Set
assert story.record().success
assert story.log().contains('Checked the POM and 1 archive: 0 warnings, 3 notes recorded.')
