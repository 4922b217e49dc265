def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('spark').extension().repository().commit('First').tag('v1.0.0')
true
