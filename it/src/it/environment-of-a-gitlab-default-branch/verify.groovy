def story = io.github.cimaven.it.Story.of(binding.variables)
def record = story.record()
assert record.lane.id == 'ci-main'
assert record.lane.reason == 'branch main is the default branch'
assert record.environment.provider == 'gitlab-ci'
assert record.environment.branch == 'main'
assert record.environment.commit == knownCommit
assert !story.log().contains('hidden-token')
assert story.files('target/ci').every { !story.text("target/ci/$it").contains('hidden-token') }
