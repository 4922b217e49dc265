def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.guards()['signed-tag'] == 'passed'
assert story.findings('error') == []
true
