def story = io.github.cimaven.it.Story.of(binding.variables)
def record = story.record()
assert record.lane.id == 'ci-pr'
assert record.lane.reason == 'pull request 42 into main'
assert record.environment.provider == 'azure-pipelines'
assert record.environment.branch == 'feature/greet'
assert record.environment.buildUrl == 'https://dev.azure.com/acme/greeter/_build/results?buildId=1234'
