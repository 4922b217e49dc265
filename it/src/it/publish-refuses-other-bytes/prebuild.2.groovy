def story = io.github.cimaven.it.Story.of(binding.variables)
context.put('jar', story.path('published/com/acme/lib/1.0.0/lib-1.0.0.jar').toFile().bytes)
story.write('lib/src/main/resources/news.txt', 'other content')
true
