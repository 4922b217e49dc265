def story = io.github.cimaven.it.Story.of(binding.variables)
def record = story.record()
assert record.lane.id == 'ci-pr'
assert record.lane.reason == 'pull request 42 into main'
assert record.environment.provider == 'github-actions'
assert record.environment.pullRequest == '42'
assert record.environment.branch == 'feature/greet'
assert record.environment.buildUrl.startsWith('https://github.com/acme/greeter/actions/runs/1234567890')
assert record.success
assert story.text('step-summary.md') == story.text('target/ci/summary.md')
assert story.log().contains('ci-pr')
