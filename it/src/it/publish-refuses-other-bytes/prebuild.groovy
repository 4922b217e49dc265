def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('multi').extension().write('.gitignore', 'target/\nbuild.log\npublished/\n').jarsOnly().repository().commit('First').tag('v1.0.0')
true
