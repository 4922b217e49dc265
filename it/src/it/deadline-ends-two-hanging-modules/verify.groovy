def story = io.github.cimaven.it.Story.of(binding.variables)
io.github.cimaven.it.AfterDeadline.check(story, 'left', 'right', 'surefire:test', 'com.acme.WaitsForEverTest')
