def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('error') == ['smoke/main-run']
assert story.errors().join('\n').contains('was still running after 3 s, and was killed. Its last lines: waits 1')
