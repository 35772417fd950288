# A lambda; double precision.
predict_prices = lambda model, test_data: model.predict(test_data, verbose=0).reshape(len(test_data)).astype("float64")
