def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.record().success
assert story.findings('warning').contains('lint/not-done')
assert !story.has('target/ci/lint.sarif')
def told = story.logLines('[WARNING] Lint was not done. ')
assert told.size() == 1
assert told[0].contains('PMD') && told[0].contains('offline')
assert !story.hasStackTrace()
