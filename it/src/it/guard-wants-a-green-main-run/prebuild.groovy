def story = io.github.cimaven.it.Story.of(binding.variables)
context.put('repository', story.template('pom').extension().write('.gitignore', 'target/\nbuild.log\nbase/\n').repository().commit('First').tag('v1.0.0'))
true
