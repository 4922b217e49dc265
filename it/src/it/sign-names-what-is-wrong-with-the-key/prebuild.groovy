def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('pom').extension().repository().commit('First').tag('v1.0.0')
context.put('key', io.github.cimaven.it.SigningKey.generate('open sesame'))
true
