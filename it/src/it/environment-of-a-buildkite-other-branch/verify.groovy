def story = io.github.cimaven.it.Story.of(binding.variables)
def record = story.record()
assert record.lane.id == 'ci-pr'
assert record.lane.reason == 'branch feature/greet is neither the default nor a release branch'
assert record.environment.provider == 'buildkite'
assert record.environment.branch == 'feature/greet'
assert !record.environment.containsKey('pullRequest')
