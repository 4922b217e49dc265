def story = io.github.cimaven.it.Story.of(binding.variables)
def record = story.record()
assert record.lane.id == 'ci-release'
assert record.lane.reason == 'tag v1.0.0 matches v*'
assert record.environment.provider == 'jenkins'
assert record.environment.tag == 'v1.0.0'
assert record.goals.any { it.goal == 'ci:guard' }
