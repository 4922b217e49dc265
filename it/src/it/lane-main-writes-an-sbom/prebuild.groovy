def story = io.github.cimaven.it.Story.of(binding.variables)
context.put('head', story.template('multi').extension().repository().commit('First').head())
true
