def story = io.github.cimaven.it.Story.of(binding.variables)
io.github.cimaven.it.AfterDeadline.check(story, 'left', 'surefire:test', 'com.acme.WaitsForEverTest')
assert story.files('right/target/surefire-reports') == []
