def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.text('target/ci') == 'a file'
assert story.logLines('[WARNING]').findAll { it.contains('target/ci') }.size() == 1
assert !story.hasStackTrace()
