def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('pom').extension().repository().commit('First').lightTag('v1.0.0')
true
