def story = io.github.cimaven.it.Story.of(binding.variables)
io.github.cimaven.it.AfterDeadline.check(story, 'endless', 'antrun:run (endless)')
