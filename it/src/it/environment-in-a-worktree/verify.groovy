def story = io.github.cimaven.it.Story.of(binding.variables)
def record = story.json('tree/target/ci/record.json')
assert record.lane.id.asString == 'ci-main'
assert record.warnings.size() == 0
