def story = io.github.cimaven.it.Story.of(binding.variables)
story.extension().repository().commit('First')
true
