def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('warning').contains('lint/not-done')
assert !story.has('target/ci/lint.sarif')
assert story.logLines('[WARNING] Lint was not done. ').size() == 2
assert story.logLines('[WARNING] Lint was not done. ').any { it.contains('ci.base=nowhere') }
assert !story.hasStackTrace()
true
