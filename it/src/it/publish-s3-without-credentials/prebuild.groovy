def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('jar').extension().write('.gitignore', 'target/\nbuild.log\n').repository().commit('First').tag('v1.0.0')
true
