def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('note').contains('lint/not-done')
assert !story.findings('warning').contains('lint/not-done')
assert !story.has('target/ci/lint.sarif')
assert story.logLines('[INFO] Lint was not done. ').size() == 1
true
